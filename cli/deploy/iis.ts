/** The settings of IIS: a web.config that lies in the folder of the site, wherever that is mounted. */
import { FUNCTION_FILES, HEADERS, MIME_TYPES, PANE, type Policies } from './headers';
import type { Origin } from './origin';

const POLICY = 'Content-Security-Policy';

export function webConfig({ path }: Origin, policies: Policies): string {
  const types = Object.entries(MIME_TYPES).flatMap(([ending, type]) => [
    `      <remove fileExtension=".${ending}" />`,
    `      <mimeMap fileExtension=".${ending}" mimeType="${type}" />`,
  ]);
  // What the server or the site above says already may not be said twice.
  const header = (name: string, value: string) => [
    `        <remove name="${name}" />`,
    `        <add name="${name}" value="${value}" />`,
  ];
  const headers = Object.entries({ ...HEADERS, [POLICY]: policies.others }).flatMap(([name, value]) =>
    header(name, value),
  );
  const alone = (file: string, name: string, value: string) => `  <location path="${file}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${header(name, value).join('\n')}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
  const locations = [
    alone(PANE, POLICY, policies.pane),
    ...FUNCTION_FILES.map((file) => alone(file, 'Access-Control-Allow-Origin', '*')),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Lies in the folder of the site, which is mounted as ${path.replaceAll('--', '-%2D') || '/'} -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="zonerank.html" />
      </files>
    </defaultDocument>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
${types.join('\n')}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
        <remove name="X-Frame-Options" />
${headers.join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${locations.join('\n')}
</configuration>
`;
}
