/** Version 3: a team's own playbooks. The other tables stay as they are. */
export const V3_STORES = {
  playbooks: 'key',
} as const;
