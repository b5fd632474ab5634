/** A line for each document of the console: the SHA-256 of its text, and its name. */
export function consoleDocuments(): Promise<string>;
