/** What somebody is to us: not a client yet (A-decline), a client, or one that we parted from. */
export const CLIENT_TYPES = ['client', 'lead', 'parted'] as const;
export type ClientType = (typeof CLIENT_TYPES)[number];

/** What a client is to us; who has parted is no lead any more. */
export function clientType({ lead, partedAt }: { lead?: boolean | undefined; partedAt?: number | undefined }): ClientType {
  if (partedAt !== undefined) return 'parted';
  return lead ? 'lead' : 'client';
}
