/** The dashboard's route to the table of all clients, searched for `query`. */
export const overviewRoute = (query: string): string => `overview?${new URLSearchParams({ q: query }).toString()}`;
