export function run(command: string, args: string[], options?: { env?: NodeJS.ProcessEnv; cwd?: string }): Promise<number>;
export function npx(name: string, ...args: string[]): Promise<number>;
