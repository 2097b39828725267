/** Draft of a new note. @param subject see draftSubject() of components/client */
export const noteDraftKey = (subject: string): string => `note:${subject}`;
