/** Version 5: clients for whom something waits for an answer (B-staff), to be found among all. The rows are made anew. */
export const V5_STORES = {
  clients: 'id, *words, *phoneKeys, nextChangeAt, lastEventAt, *remindAt, waitingSince',
} as const;
