import { readOrigin } from '../../../cli/deploy/origin';

const read = (text: string) => readOrigin(text, '--origin');

test.each([
  ['https://example.intranet/zonerank', 'https://example.intranet/zonerank', 443, '/zonerank'],
  ['https://example.intranet/zonerank/', 'https://example.intranet/zonerank', 443, '/zonerank'],
  [' https://example.intranet// ', 'https://example.intranet', 443, ''],
  ['https://example.intranet', 'https://example.intranet', 443, ''],
  ['https://Example.Intranet:443/A/b', 'https://example.intranet/A/b', 443, '/A/b'],
  [
    'https://intranet:8443/apps/zone-rank_2.0~x',
    'https://intranet:8443/apps/zone-rank_2.0~x',
    8443,
    '/apps/zone-rank_2.0~x',
  ],
  ['https://my_server/z', 'https://my_server/z', 443, '/z'],
  ['https://10.1.2.3/z', 'https://10.1.2.3/z', 443, '/z'],
  ['https://[fd00::1]:8443/z', 'https://[fd00::1]:8443/z', 8443, '/z'],
  ['https://园区.example/z', 'https://xn--dkrx9f.example/z', 443, '/z'],
  ['https://example.intranet/a/../z', 'https://example.intranet/z', 443, '/z'],
])('%j is %s', (text, href, port, path) => {
  expect(read(text)).toMatchObject({ href, port, path });
});

test.each([
  ['', 'nothing was given'],
  ['example.intranet/zonerank', 'no address'],
  ['https://', 'no address'],
  ['https://a b/z', 'no address'],
  ['https://host:99999/z', 'no address'],
  ['http://example.intranet/zonerank', 'over https only'],
  ['file:///srv/zonerank', 'over https only'],
  ['\\\\server\\zonerank', 'no address'],
  ['https://user:secret@host/z', 'a name and password'],
  ['https://host/z?v=1', '? or #'],
  ['https://host/z?', '? or #'],
  ['https://host/z#top', '? or #'],
  ['https://*.host/z', 'no name of a host'],
  ['https://host/a//b', 'single slashes'],
  ['https://a..b/z', 'no name of a host'],
  ['https://-a.b/z', 'no name of a host'],
  ['https://host/园区', 'not /园区'],
  ['https://host/%zz', 'not /%zz'],
  ['https://host/a b', 'letters, digits'],
  ["https://host/a'b", 'letters, digits'],
  ['https://host/a&b', 'letters, digits'],
  ['https://host/z/taskpane.html', 'not a file'],
])('%j is refused in one line', (text, why) => {
  expect(() => read(text)).toThrow(new RegExp(`^--origin takes .*${why.replace(/[?.]/g, '\\$&')}[^\\n]*$`));
});
