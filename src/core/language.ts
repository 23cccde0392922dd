/** Languages that programs can be written in. */
export const LANGUAGES = ['python', 'javascript', 'typescript'] as const;

export type Language = (typeof LANGUAGES)[number];
