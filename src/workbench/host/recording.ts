import type { BatchAnswer, BatchRequest } from "./protocol";

/** A request with its answer, as they went over the wire. */
export interface RecordedRequest {
  readonly request: BatchRequest;
  readonly answer: BatchAnswer;
}
