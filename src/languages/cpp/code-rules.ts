import type { CodeRules } from '../code-rules.ts';
import { openBrackets } from '../statements/source-tree.ts';
import { BUILTINS } from './builtins.ts';
import { maskWords } from './mask-words.ts';
import { cppStatements } from './statements.ts';
import { CPP_SYNTAX } from './syntax.ts';

/** How C++ is found in answers. */
export const CPP_CODE: CodeRules = {
  statements: cppStatements,
  starts:
    /^([ \t]*)(?:#\s*(?:include|define|pragma|ifdef|ifndef)\b|using\s|template\s*<|(?:class|struct|enum|typedef|namespace|static|inline|constexpr|const|auto|void|bool|char|int|long|unsigned|float|double|size_t|string|(?:std::)?(?:string|vector|map|set|pair|tuple|optional|unordered_map|unordered_set|list))\b)/,
  opensMembers: /^[ \t]*(?:class|struct|namespace)\b/,
  builtins: BUILTINS,
  definesOnce: true,
  drivers: /^(?:(?:int|void|auto|signed)\s+main\s*\(|(?:std::)?cout\b|(?:std::)?printf\b|assert\b)/,
  tryingCalls: ['printf', 'puts', 'main'],
  openBrackets: (source) => openBrackets(maskWords(source), CPP_SYNTAX.grammar()),
};
