/** Laws are tried on the same values in every run, so that what fails today fails tomorrow; SEED and RUNS try others and more. */
const { configureGlobal } = require('fast-check');

const { SEED = '20261122', RUNS } = process.env;
configureGlobal({ seed: Number(SEED), ...(RUNS === undefined ? {} : { numRuns: Number(RUNS) }) });
