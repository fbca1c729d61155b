/** Units run in Node, over Microsoft's real client and the workbench host; journeys drive a real browser. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.[cm]?[jt]sx?$': '<rootDir>/test/setup/esbuild-transform.cjs' },
  transformIgnorePatterns: [],
  setupFiles: ['<rootDir>/test/setup/laws.cjs'],
  // Looking a global up in the sandbox takes a call each time: half of the time of some tests.
  sandboxInjectedGlobals: ['Array', 'JSON', 'Map', 'Math', 'Object'],
  // By default one less than there are cores, which on two is one after the other.
  maxWorkers: '100%',
  // A bound on what hangs, wide enough for a browser or LibreOffice to start on a busy machine.
  testTimeout: 120_000,
};
