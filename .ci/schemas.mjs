// Writes the JSON Schemas of what programs outside rely on, from the types: node .ci/schemas.mjs [FOLDER]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import {
  createFormatter,
  createParser,
  createProgram,
  DEFAULT_CONFIG,
  SchemaGenerator,
} from 'ts-json-schema-generator';

/** A scheme with a field that nobody knows is refused; an output may get more fields. */
const SCHEMAS = {
  'scheme.json': { path: 'src/engine/scheme.ts', type: 'SchemeDraft', additionalProperties: false },
  'rank.json': { path: 'cli/rank-output.ts', type: 'RankOutput', additionalProperties: true },
  'verify.json': { path: 'cli/proof-output.ts', type: 'VerifyOutput', additionalProperties: true },
  'claim.json': { path: 'cli/claim-output.ts', type: 'ClaimOutput', additionalProperties: true },
  'read.json': { path: 'cli/read-output.ts', type: 'ReadOutput', additionalProperties: true },
};

const [folder = 'docs/schemas'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const shared = { ...DEFAULT_CONFIG, tsconfig: 'tsconfig.json', skipTypeCheck: true };
// Reading the sources takes most of the time: all schemas share one program.
const paths = [...new Set(Object.values(SCHEMAS).map(({ path }) => path))];
const program = createProgram({ ...shared, path: `{${paths.join(',')}}` });
for (const [name, own] of Object.entries(SCHEMAS)) {
  const config = { ...shared, ...own };
  const generator = new SchemaGenerator(
    program,
    createParser(program, config),
    createFormatter(config),
    config,
  );
  const schema = JSON.stringify(generator.createSchema(config.type));
  const settings = await resolveConfig(`docs/schemas/${name}`);
  writeFileSync(join(folder, name), await format(schema, { ...settings, parser: 'json' }));
}
