/** Builds the add-in and the workbench page where they are out of date: what the tests drive. */
import { buildAll } from './server/build';

buildAll(console.error).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
