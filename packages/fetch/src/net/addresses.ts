import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { FetchFault } from "../fault.ts";

/** Whether an address may be asked: a public one, or one of the networks that are allowed. */
export function isAllowed(address: string, networks: readonly string[]): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return parsed.range() === "unicast" || networks.some((network) => isWithin(parsed, network));
}

/** Checks networks as they are typed; throws on one that is none. */
export function checkNetworks(networks: readonly string[]): void {
  const wrong = networks.find((network) => !ipaddr.isValidCIDR(network));
  if (wrong !== undefined) throw new Error(`fetch: ${wrong}: is no network such as 10.0.0.0/8`);
}

function isWithin(address: ReturnType<typeof ipaddr.process>, network: string): boolean {
  const [start, bits] = ipaddr.parseCIDR(network);
  return start.kind() === address.kind() && address.match(start, bits);
}

/** Throws where an address of the web leads to what may not be asked, as far as its text says so. */
export function checkUrl(url: URL, networks: readonly string[]): void {
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new FetchFault("refused_scheme", `${url.protocol} is not asked for`);
  }
  const host = url.hostname.replaceAll(/^\[|\]$/g, "");
  if (ipaddr.isValid(host)) checkAddress(host, networks);
}

/** A host's addresses, checked at the moment they are used, so that a name cannot change in between. */
export function guardedLookup(
  resolve: (host: string) => Promise<readonly string[]>,
  networks: readonly string[],
): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      (addresses) => {
        const found = addresses.map((address) => ({ address, family: familyOf(address) }));
        const [first] = found;
        const fault = first === undefined ? unknownHost(host) : faultAmong(addresses, networks);
        if (fault !== null || first === undefined) done(fault, "");
        else if (options.all) done(null, found);
        else done(null, first.address, first.family);
      },
      (cause: Error) => done(new FetchFault("unknown_host", cause.message, true), ""),
    );
  };
}

function familyOf(address: string): 4 | 6 {
  return address.includes(":") ? 6 : 4;
}

function unknownHost(host: string): FetchFault {
  return new FetchFault("unknown_host", `${host} has no address`, true);
}

function faultAmong(addresses: readonly string[], networks: readonly string[]): FetchFault | null {
  const private_ = addresses.find((address) => !isAllowed(address, networks));
  if (private_ === undefined) return null;
  return new FetchFault("refused_address", `${private_} is not on the public internet`);
}

function checkAddress(address: string, networks: readonly string[]): void {
  const fault = faultAmong([address], networks);
  if (fault !== null) throw fault;
}
