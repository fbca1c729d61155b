/** All that a user can ask of a workbook, by reading the code: an action that is added later is found here too. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOMS = ['src/pane', 'src/commands', 'src/functions', 'cli'];

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'));

/** What a module of the actions gives that takes a workbook, or the formulas of one, and promises something. */
const VERB =
  /export (?:(?:async )?function (\w+)|const (\w+) = (?:async )?)\(\s*\w+: (?:Workbook|FormulaBook)\b/g;

const importsOf = (source: string): readonly string[] =>
  [
    ...source.matchAll(
      /(?:import|const) \{([^}]*)\} (?:from|=) (?:await import\()?'[./\w]*\/actions\/[\w/-]+'/g,
    ),
  ].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));

/** Those that a door asks for; others are parts of them. */
export function actions(): readonly string[] {
  const asked = new Set(ROOMS.flatMap(sourcesIn).flatMap(importsOf));
  const verbs = sourcesIn('src/actions').flatMap((source) =>
    [...source.matchAll(VERB)].flatMap(([, one, other]) => one ?? other ?? []),
  );
  return verbs.filter((verb) => asked.has(verb)).sort();
}
