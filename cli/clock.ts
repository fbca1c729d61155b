/** The time as the log has it. */
export { timeNow } from '../src/host/clock';
