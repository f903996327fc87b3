import type { NetworkInterfaceInfo } from "node:os";
import { expect, test } from "vitest";
import { lanAddress } from "../../../site/terminal/present/lanAddress.ts";

const at = (address: string, internal = false) => [
  { address, internal, family: "IPv4" } as NetworkInterfaceInfo,
];

test("the address is that of a card in the room, not of this machine alone or a bridge of containers", () => {
  expect(lanAddress({ lo: at("127.0.0.1", true), docker0: at("172.17.0.1"), wlan0: at("192.168.1.5") })).toBe(
    "192.168.1.5",
  );
  expect(lanAddress({ lo: at("127.0.0.1", true), docker0: at("172.17.0.1") })).toBe("172.17.0.1");
  expect(lanAddress({ lo: at("127.0.0.1", true), eth0: at("169.254.3.4"), gone: undefined })).toBeUndefined();
  expect(
    lanAddress({ eth0: [{ ...at("fe80::1")[0]!, family: "IPv6" } as NetworkInterfaceInfo] }),
  ).toBeUndefined();
});
