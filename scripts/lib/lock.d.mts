interface Lock {
  packages: Record<string, { dev?: boolean; optionalDependencies?: Record<string, string> }>;
}
export function missingEntries(lock: Lock): Record<string, object>;
