// Builds the add-in: one page for the pane, the ribbon's commands and the custom functions, which share a runtime;
// and beside it the page without Office, which has the same pane over a workbook file.
//   --env office=local|cdn|21vianet   whence Office.js comes (default: served beside the page, contacts nothing else)
//   --env origin=https://host/path    where the add-in will be served, written into the manifest; npm run package takes more care
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const Minimizer = require('minimizer-webpack-plugin');
const { IgnorePlugin } = require('webpack');
const { LocalisedFunctions } = require('./webpack.functions.js');
const { HelpPages } = require('./webpack.help.js');
const { SERVED_AT, manifestFor } = require('./webpack.manifest.js');
const { Notices } = require('./webpack.notices.js');

const OFFICE = {
  local: { origin: null, script: 'office/office.js' },
  cdn: {
    origin: 'https://appsforoffice.microsoft.com',
    script: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  },
  '21vianet': {
    origin: 'https://appsforoffice.cdn.partner.office365.cn',
    script: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  },
};

/** What Office.js loads by itself from its own folder: a script for each kind of host, a text file for each language. */
const OFFICE_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'o15apptofilemappingtable.js',
  '*/office_strings.js',
];

/** Texts of the three style elements that Office.js and Fluent make; Fluent fills the first, empty one by script. */
const STYLE_HASHES = [
  'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
  'sha256-ICa0DhwZQJsOd/Rn0N8H6FdQ71GfNL+op2zhAQ+Y4mM=',
  'sha256-ZD0chCyBaNHl+4UwQHJIHGoYhKwMeyCXGgJTKW5/67E=',
];

/** Whose scripts a page runs, and whom it may ask. */
const policy = (scripts, asked) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "worker-src 'self'",
    `style-src 'self' 'unsafe-hashes' ${STYLE_HASHES.map((hash) => `'${hash}'`).join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${asked}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');

module.exports = (env = {}, { mode = 'production' } = {}) => {
  const name = env.office ?? 'local';
  const office = OFFICE[name];
  if (!office)
    throw new RangeError(`--env office requires one of ${Object.keys(OFFICE).join(', ')}, not ${name}`);
  const origin = (env.origin ?? SERVED_AT).replace(/\/+$/, '');
  if (!origin.startsWith('https://')) throw new RangeError('--env origin requires an https address');
  const dev = mode === 'development';
  const trusted = ["'self'", office.origin].filter(Boolean).join(' ');
  const policies = {
    pane: policy(trusted, env.WEBPACK_SERVE ? `${trusted} wss:` : trusted),
    plain: policy("'self'", env.WEBPACK_SERVE ? "'self' wss:" : "'none'"),
  };

  return {
    mode,
    target: ['web', 'es2022'],
    devtool: dev ? 'source-map' : false,
    entry: {
      // Waits for nothing, the other scripts' runtime included.
      early: { import: './src/commands/early.ts', runtime: false },
      functions: './src/functions/index.ts',
      taskpane: ['./src/commands/index.ts', './src/pane/index.tsx'],
      zonerank: './src/plain/index.tsx',
    },
    output: {
      path: path.resolve(__dirname, 'dist'),
      // The manifest names functions.js, so that one keeps its name.
      filename: ({ chunk }) =>
        dev || chunk.name === 'functions' ? '[name].js' : '[name].[contenthash:10].js',
      chunkFilename: dev ? '[name].js' : '[name].[contenthash:10].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'ts-loader', options: { transpileOnly: true }, exclude: /node_modules/ },
      ],
    },
    optimization: {
      runtimeChunk: 'single',
      splitChunks: {
        chunks: 'all',
        // What the page without Office loads with its first file.
        cacheGroups: {
          univer: { test: /[\\/]node_modules[\\/]/, chunks: ({ name }) => name === 'file', name: 'univer' },
        },
      },
      // Terser takes minutes for what esbuild does in seconds, to nearly the same size.
      minimizer: [
        new Minimizer({ exclude: /^univer\b/ }),
        new Minimizer({ include: /^univer\b/, minify: Minimizer.esbuildMinify }),
      ],
    },
    performance: { hints: false },
    cache: {
      type: 'filesystem',
      name: `${mode}-${name}`,
      buildDependencies: {
        config: [
          __filename,
          require.resolve('./webpack.functions.js'),
          require.resolve('./webpack.help.js'),
          require.resolve('./webpack.manifest.js'),
          require.resolve('./webpack.notices.js'),
        ],
      },
    },
    plugins: [
      new HtmlPlugin({
        template: './src/pane/taskpane.html',
        filename: 'taskpane.html',
        scriptLoading: 'defer',
        // The template puts the early script before Office.js.
        chunks: ['functions', 'taskpane'],
        minify: false,
        policy: policies.pane,
        officeScript: office.script,
      }),
      new HtmlPlugin({
        template: './src/plain/plain.html',
        filename: 'zonerank.html',
        scriptLoading: 'defer',
        chunks: ['zonerank'],
        minify: false,
        policy: policies.plain,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          {
            from: 'manifest.xml',
            transform: (text) => manifestFor(origin, text.toString()),
          },
          ...(office.origin
            ? []
            : OFFICE_FILES.map((from) => ({
                from,
                context: 'node_modules/@microsoft/office-js/dist',
                to: 'office/[path][name][ext]',
                // As Microsoft publishes it: neither bundled nor minified again.
                info: { minimized: true },
              }))),
        ],
      }),
      // Where words of many languages may be broken, which only a screen of Univer's own asks for.
      new IgnorePlugin({
        resourceRegExp: /^\.\/[a-z]+-.*\.js$/,
        contextRegExp: /@univerjs[\\/]engine-render/,
      }),
      new Notices('THIRD-PARTY-NOTICES.txt'),
      new HelpPages({
        page: path.resolve(__dirname, 'src/words/help/page.ts'),
        guide: path.resolve(__dirname, 'docs/guide'),
        style: path.resolve(__dirname, 'assets/help.css'),
      }),
      new LocalisedFunctions({
        folder: path.resolve(__dirname, 'src/functions'),
        words: path.resolve(__dirname, 'src/words/functions/help.ts'),
        helpUrl: (locale) => `${origin}/help/functions.${locale}.html`,
      }),
    ],
    devServer: {
      server: 'https',
      port: 3000,
      static: false,
      hot: false,
      // A worker knows no other policy than that which its file is sent with.
      headers: ({ url }) => ({
        'Access-Control-Allow-Origin': '*',
        'Content-Security-Policy': url.startsWith('/taskpane.html') ? policies.pane : policies.plain,
      }),
      client: { overlay: false },
    },
  };
};
