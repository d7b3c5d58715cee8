import { useSignal } from "@preact/signals";
import type { ExportMessages } from "../../i18n/messages/export-en";
import { copyText } from "../parts/save-file";
import { QrCode, qrPath } from "./QrCode";
import type { Work } from "./work";

interface Props {
  readonly words: ExportMessages;
  readonly work: Work;
}

/** The link that opens the same: handed on, copied, or as a code for a camera. */
export function LinkPart({ words, work }: Props) {
  const isShown = useSignal(false);
  const address = location.href;
  const share = async () => {
    await navigator.share({ title: document.title, url: address });
    return "";
  };
  const copy = async () => ((await copyText(address)) ? words.copied : words.notCopied);
  const copyEmbed = async () => ((await copyText(embedCode(address))) ? words.copied : words.notCopied);
  return (
    <section class="export-group">
      <h3>{words.groups.link}</h3>
      <div class="export-buttons">
        {"share" in navigator && (
          <button type="button" class="button" onClick={() => work.run(share)}>
            {words.share}
          </button>
        )}
        <button type="button" class="button" onClick={() => work.run(copy)}>
          {words.copyLink}
        </button>
        <button type="button" class="button" onClick={() => work.run(copyEmbed)}>
          {words.embedCode}
        </button>
        <button
          type="button"
          class="button"
          aria-expanded={isShown.value}
          onClick={() => (isShown.value = !isShown.value)}
        >
          {words.qr}
        </button>
      </div>
      {isShown.value &&
        (qrPath(address) === null ? (
          <p class="small quiet">{words.qrTooLong}</p>
        ) : (
          <QrCode text={address} name={words.qr} />
        ))}
    </section>
  );
}

/** A frame with the map of this view; it asks for no leave and stores nothing. */
function embedCode(address: string): string {
  const url = new URL(address);
  url.searchParams.set("embed", "1");
  const source = url.href.replaceAll("&", "&amp;").replaceAll('"', "%22");
  return `<iframe src="${source}" width="800" height="500" title="Corridor Atlas" loading="lazy"></iframe>`;
}
