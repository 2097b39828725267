export function inPath(...commands: string[]): string | null;
export function findChromium(): string | null;
export function findFirefox(): string | null;
