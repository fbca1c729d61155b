import { execFileSync } from 'node:child_process';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { framePolicy } from '../../../cli/deploy/framed';
import { guideTo, LANGUAGES } from '../../../cli/deploy/guide';
import type { Policies } from '../../../cli/deploy/headers';
import { webConfig } from '../../../cli/deploy/iis';
import { nginxConf } from '../../../cli/deploy/nginx';
import { readOrigin } from '../../../cli/deploy/origin';
import { manifestFor } from '../../../webpack.manifest.js';
import { findNginx } from '../../../.ci/tools.cjs';
import { configureNginx } from './nginx';

const at = (text: string) => readOrigin(text, '--origin');
const ADDRESSES = [
  'https://example.intranet/zonerank',
  'https://example.intranet',
  'https://a--b.example:8443/apps/zone--rank',
  'https://[fd00::1]:8443/z',
  'https://10.1.2.3/z',
].map(at);
const framed = framePolicy('local', []);
const policies: Policies = {
  pane: `default-src 'none'; connect-src 'self'; ${framed}`,
  others: `default-src 'none'; connect-src 'none'; ${framed}`,
};
const folder = mkdtempSync(join(tmpdir(), 'zonerank-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(ADDRESSES)('nginx takes its settings for $href', async (origin) => {
  const main = await configureNginx(nginxConf(origin, policies), folder, join(folder, 'site'));
  expect(() => execFileSync(findNginx()!, ['-t', '-p', folder, '-c', main], { stdio: 'pipe' })).not.toThrow();
});

test.each(ADDRESSES)(
  'the settings of IIS for $href are XML that names every type and header once',
  (origin) => {
    const xml = webConfig(origin, policies);
    expect(XMLValidator.validate(xml)).toBe(true);
    const { configuration } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(
      xml,
    ) as {
      configuration: { 'system.webServer': { staticContent: { mimeMap: { fileExtension: string }[] } } };
    };
    const endings = configuration['system.webServer'].staticContent.mimeMap.map((type) => type.fileExtension);
    expect(endings).toEqual(expect.arrayContaining(['.html', '.js', '.json', '.png']));
    expect(new Set(endings).size).toBe(endings.length);
  },
);

const POLICY = 'Content-Security-Policy';

test('the settings of IIS send the pane with its own policy and every other file with the strictest', () => {
  const added = [
    ...webConfig(at('https://a.b'), policies).matchAll(
      /<location path="[^"]*"|<add name="([^"]*)" value="([^"]*)"/g,
    ),
  ];
  const sent = added.filter(([whole, name]) => name === POLICY || whole.includes('taskpane.html'));
  expect(sent.map(([whole, , value]) => value ?? whole)).toEqual([
    policies.others,
    '<location path="taskpane.html"',
    policies.pane,
  ]);
});

test('the policy lets in the hosts of the network that was chosen, and the administrator’s own', () => {
  expect(framePolicy('cdn', [])).toMatch(/^frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com /);
  const china = framePolicy('21vianet', ['https://office.example.intranet']);
  expect(china).toContain('https://*.partner.officewebapps.cn');
  expect(china).not.toContain('live.com');
  expect(china.endsWith(' https://office.example.intranet')).toBe(true);
});

const guide = (href: string, language: (typeof LANGUAGES)[number]) =>
  guideTo(
    {
      origin: at(href),
      id: 'an-id',
      office: '21vianet',
      webs: ['https://web.one', 'https://web.two'],
      policies,
    },
    language,
  );

test.each(LANGUAGES)('the guide in %s speaks of this installation and of no example', (language) => {
  const text = guide('https://zone.example:8443/apps/rank', language);
  for (const said of [
    'https://zone.example:8443/apps/rank/taskpane.html',
    '--office 21vianet --web https://web.one --web https://web.two',
    '{an-id}',
    policies.pane,
    policies.others,
  ])
    expect(text).toContain(said);
  expect(text).not.toMatch(/example\.intranet|\{[a-z]+\}/);
});

test('both guides have the same parts', () => {
  const shape = (language: (typeof LANGUAGES)[number]) =>
    [...guide('https://a.b', language).matchAll(/^\s*(#+|\||-|\d\.)(?=\s)/gm)].map(([, mark]) => mark);
  expect(shape('en-US')).toEqual(shape('zh-CN'));
});

const SOURCE = '<Id>cdf7e393-416a-4f08-a8d0-452971bc95fb</Id> https://localhost:3000/taskpane.html';
const idAt = (origin: string) => /<Id>(.*)<\/Id>/.exec(manifestFor(origin, SOURCE))![1];

test('an address gives the same id always, and no other address gives it', () => {
  // Version 5 of RFC 9562: the first 16 bytes of SHA-1 over the id of the sources and the address.
  expect(idAt('https://example.intranet/zonerank')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(idAt('https://example.intranet/zonerank')).toBe(idAt('https://example.intranet/zonerank'));
  expect(idAt('https://example.intranet/zonerank')).not.toBe(idAt('https://example.intranet'));
  expect(manifestFor('https://localhost:3000', SOURCE)).toBe(SOURCE);
});
