// The contents: what a reader has answered, and where they left off, is fetched once there is any of it.
import { storageName } from "../../notebook/client/store/storagePrefix.ts";

let begun = false;

function isKnown(): boolean {
  try {
    return [localStorage, sessionStorage].some((storage) =>
      Object.keys(storage).some((key) => key.startsWith(`${storageName}/`)),
    );
  } catch {
    return false;
  }
}

function begin(): void {
  if (begun || !isKnown()) return;
  begun = true;
  void import("../reading/showResume.ts").then(({ showResume }) => showResume());
  void import("../../notebook/features/questions/contents/main.ts");
}

begin();
// A page that comes back from the browser's memory may know more.
addEventListener("pageshow", begin);
