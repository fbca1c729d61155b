/** Units run in Node, over Microsoft's real client and the workbench host; journeys drive a real browser. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.m?[jt]sx?$': '<rootDir>/test/setup/esbuild-transform.cjs' },
  transformIgnorePatterns: [],
};
