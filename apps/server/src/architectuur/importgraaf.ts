import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** One import as written: `libs/dossier/src/decider.ts` → `@loopplank/kernel` or `libs/dossier/src/state.ts`. */
export interface Import {
  readonly van: string;
  /** A package name with subpath, or a repository path for a relative import. */
  readonly naar: string;
  /** `import type`: nothing of it is left when the program runs. */
  readonly alleenType: boolean;
}

const wortel = resolve(__dirname, '../../../..');
const OVERSLAAN = new Set(['node_modules', 'dist', 'data', 'dev']);

function* bronnen(map: string): Generator<string> {
  for (const e of readdirSync(map, { withFileTypes: true })) {
    if (OVERSLAAN.has(e.name) && e.isDirectory()) continue;
    const pad = join(map, e.name);
    if (e.isDirectory()) yield* bronnen(pad);
    else if (/\.tsx?$/.test(e.name)) yield pad;
  }
}

function importsVan(pad: string): Import[] {
  const bron = ts.createSourceFile(pad, readFileSync(pad, 'utf8'), ts.ScriptTarget.ES2022, true);
  const van = relative(wortel, pad);
  const gevonden: Import[] = [];
  const voegToe = (naam: string, alleenType: boolean) => {
    const naar = naam.startsWith('.') ? relative(wortel, resolve(dirname(pad), naam)) : naam;
    gevonden.push({ van, naar, alleenType });
  };
  const bezoek = (k: ts.Node): void => {
    if (ts.isImportDeclaration(k) && ts.isStringLiteral(k.moduleSpecifier)) {
      const clause = k.importClause;
      const namen = clause?.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : undefined;
      const alleenType = clause?.isTypeOnly || (!!namen && !clause?.name && namen.length > 0 && namen.every((n) => n.isTypeOnly));
      voegToe(k.moduleSpecifier.text, !!alleenType);
    } else if (ts.isExportDeclaration(k) && k.moduleSpecifier && ts.isStringLiteral(k.moduleSpecifier)) {
      voegToe(k.moduleSpecifier.text, k.isTypeOnly);
    } else if (ts.isCallExpression(k) && (k.expression.kind === ts.SyntaxKind.ImportKeyword || k.expression.getText(bron) === 'require')) {
      const eerste = k.arguments[0];
      if (eerste && ts.isStringLiteral(eerste)) voegToe(eerste.text, false);
    }
    ts.forEachChild(k, bezoek);
  };
  bezoek(bron);
  return gevonden;
}

/** Every import of every TypeScript source under apps/ and libs/. */
export const alleImports = (): Import[] => ['apps', 'libs'].flatMap((m) => [...bronnen(join(wortel, m))]).flatMap(importsVan);
