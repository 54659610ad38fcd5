/** Who is charged for a check. */

/** The client, as the front knows it, and the id of the check, so that several stations together cost one check. */
export interface Client {
  key: string;
  checkId: string;
  /** False if all clients count as one, because no trusted header tells them apart. */
  isTold: boolean;
  /** The networks that the client is part of, the widest last. */
  networks: readonly ClientNetwork[];
}

export interface ClientNetwork {
  key: string;
  /** How many times a client's quota it has. */
  times: number;
}
