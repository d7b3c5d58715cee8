import { useSignal } from "@preact/signals";
import { useAtlas, useStartWords } from "../context";

/** Opens a newer status file from the reader's own disk: no network is needed. A refused one says why, and the old one stays. */
export function StatusFileButton() {
  const { openStatus, initial } = useAtlas().state;
  const { t, f } = useStartWords();
  const fault = useSignal<string | null>(null);
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    const [first] = await openStatus(await file.text());
    fault.value = first ?? null;
  };
  return (
    <>
      <label class="link status-file">
        {t.openStatusFile}
        <input
          type="file"
          class="hidden"
          accept=".json,application/json"
          onChange={(event) => {
            void open(event.currentTarget.files?.[0]);
            event.currentTarget.value = "";
          }}
        />
      </label>
      {fault.value !== null && (
        <span role="alert"> {t.statusRefused(fault.value, f.date(initial.catalog.status.date))}</span>
      )}
    </>
  );
}
