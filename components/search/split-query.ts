/** Fields of a new client, filled from what was searched for: a number is a phone, an address with @ is e-mail, the rest a name. */
export function splitQuery(query: string): { name: string; phone: string; email: string } {
  const text = query.trim();
  if (/^\S+@\S+$/.test(text)) return { name: '', phone: '', email: text };
  const digits = text.replace(/\D/g, '');
  if (digits.length >= 5 && /^[\d\s()+./-]+$/.test(text)) return { name: '', phone: text, email: '' };
  return { name: text, phone: '', email: '' };
}
