/** Who changes a team's rules: a manager or deputy; whoever works alone, their own (B-manager). */
export const mayChangeRules = (one: { work: 'alone' | 'team'; role: 'salesperson' | 'manager' | 'deputy' }): boolean =>
  one.work === 'alone' || one.role !== 'salesperson';
