/** What went over a wire to the workbook. */
export interface Traffic {
  readonly batches: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

/** The commands hold the workbook themselves: there is no wire. */
export const NO_TRAFFIC: Traffic = { batches: 0, bytesSent: 0, bytesReceived: 0 };
