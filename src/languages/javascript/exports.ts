/** Code in which functions that have their names from their exports alone have them by themselves. */
export function withNamedExports(code: string): string {
  return code
    .replace(
      /^(?:module\.)?exports(?:\.\w+)?[ \t]*=[ \t]*(?=(?:async[ \t]+)?(?:function|class)\b[ \t*]*\w)/gm,
      '',
    )
    .replace(/^(?:module\.)?exports\.(\w+)[ \t]*=(?!=)/gm, 'const $1 =');
}

/** Programs are judged as scripts, where `export` is a syntax error. */
export function withoutExports(code: string): string {
  return code
    .replace(/^export\s+(default\s+\w+|\{[^}]*\})\s*;?[ \t]*$/gm, '')
    .replace(/^export\s+(default\s+)?(?=(async|function|class|const|let|var|interface|type|enum)\b)/gm, '');
}
