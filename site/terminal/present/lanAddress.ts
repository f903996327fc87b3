import { networkInterfaces, type NetworkInterfaceInfo } from "node:os";

type Interfaces = Readonly<Record<string, NetworkInterfaceInfo[] | undefined>>;

/** Finds the address under which the rest of the network reaches this machine; undefined where it is in none. */
export function lanAddress(interfaces: Interfaces = networkInterfaces()): string | undefined {
  const outside = Object.entries(interfaces)
    .flatMap(([name, ones = []]) => ones.map((one) => ({ ...one, name })))
    .filter(
      ({ family, internal, address }) => family === "IPv4" && !internal && !address.startsWith("169.254."),
    );
  // A bridge of containers is in nobody's room.
  const own = outside.find(({ name }) => !/^(docker|br-|veth|virbr|vmnet)/.test(name));
  return (own ?? outside[0])?.address;
}
