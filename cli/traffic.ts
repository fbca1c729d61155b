/** What went over the wire to the workbook. */
export interface Traffic {
  readonly batches: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

/** Where no workbook was opened. */
export const NO_TRAFFIC: Traffic = { batches: 0, bytesSent: 0, bytesReceived: 0 };
