import { CPP } from '../../../src/languages/cpp/cpp.ts';
import { languageNamed, registerLanguage } from '../../../src/languages/languages.ts';

/** C++ is there, whether the list of languages has it already or not. */
export function registerCpp(): void {
  if (languageNamed('cpp') === undefined) registerLanguage(CPP);
}
