/** A host that tells the status bar what each batch came to. */
import type { BatchResponse } from '../protocol/wire';
import { Host, type HostAnswer } from '../protocol/host';

export class WatchedHost extends Host {
  /** Called after each batch; the refusal by name, if it was refused. */
  onBatch: (refusal: string | null) => void = () => {};

  override async execute(body: string, flags?: number): Promise<HostAnswer> {
    const answer = await super.execute(body, flags);
    this.onBatch(refusalIn(answer));
    return answer;
  }
}

function refusalIn({ Error: code, Data }: HostAnswer): string | null {
  if (code !== 0) return String(code);
  const refused = Data && (JSON.parse(Data[2]) as BatchResponse).Error;
  return refused ? `${refused.Code}: ${refused.Message}` : null;
}
