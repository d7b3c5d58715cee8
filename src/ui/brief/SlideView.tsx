import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { SlideBlock, SlideContent } from "../../core/deck/slide-content";
import { HARD_SPACE } from "../../i18n/format";
import { colourOf } from "../parts/Swatch";
import { rangesOf } from "./content/slide-sources";
import type { SlideWriter } from "./content/writer";

/** Share of a slide's width that its words take; 1: there is no map. */
export function textShareOf({ kind }: Pick<SlideContent, "kind">, hasView: boolean): number {
  if (!hasView || ["chart", "table", "text", "sources"].includes(kind)) return 1;
  return { title: 0.46, map: 0.36, comparison: 0.5, "before-after": 0.62, race: 0.46, claim: 0.52 }[kind as "map"];
}

interface Props {
  readonly content: SlideContent;
  readonly writer: SlideWriter;
  readonly textShare: number;
  readonly title?: ComponentChildren; // where it can be edited
  readonly sentence?: ComponentChildren;
  readonly drawn?: (block: SlideBlock) => ComponentChildren; // charts and races
  readonly ground?: ComponentChildren; // what stands in for the live map
  readonly className?: string;
}

/** A slide: words on the reading side, the map behind the rest, sources and date at the foot. All sizes follow its height. */
export function SlideView({ content, writer, textShare, title, sentence, drawn, ground, className = "" }: Props) {
  const fit = useFit(content);
  const { above, kind, blocks } = content;
  return (
    <article class={`slide ${className}`} data-kind={kind} data-full={textShare === 1} lang={content.language}>
      <div class="slide-page">
        {ground}
        <div class="slide-text" ref={fit} style={{ "--share": textShare }}>
          {above !== "" && <p class="slide-above">{above}</p>}
          {title ?? (content.title !== "" && <h2 class="slide-title">{content.title}</h2>)}
          {sentence ??
            content.sentence.map((line, index) => (
              <p key={index} class="slide-sentence">
                {unbroken(line)}
              </p>
            ))}
          {blocks.map((block, index) => (
            <Block key={index} block={block} {...(drawn && { drawn })} />
          ))}
        </div>
        <Foot content={content} writer={writer} />
      </div>
    </article>
  );
}

const WORD_JOINER = "\u2060";

/** A range of figures never breaks at its dash. */
function unbroken(text: string): string {
  return text.replace(/(\d)–(\d)/g, `$1${WORD_JOINER}–${WORD_JOINER}$2`);
}

const FITS = [1, 0.92, 0.84, 0.76, 0.68, 0.6]; // of the usual size; the foot's 24 px is the least that a text gets

/** Sets words smaller until they have room; what has none even so is marked. */
function useFit(content: SlideContent) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const fit = () => {
      for (const size of FITS) {
        element.style.setProperty("--fit", String(size));
        if (element.scrollHeight <= element.clientHeight + 1) break;
      }
      element.dataset["full"] = String(element.scrollHeight > element.clientHeight + 1);
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [content]);
  return ref;
}

function Foot({ content: { number, foot }, writer: { words } }: Pick<Props, "content" | "writer">) {
  const said = [
    foot.dataDate,
    foot.scenario,
    foot.sources.length === 0 ? "" : words.sourcesNumbered(rangesOf(foot.sources)),
    words.notForNavigation,
  ];
  return (
    <footer class="slide-foot">
      <span>{said.filter((part) => part !== "").join(" · ")}</span>
      <span class="slide-number">{number}</span>
    </footer>
  );
}

function Block({ block, drawn }: { readonly block: SlideBlock } & Pick<Props, "drawn">) {
  switch (block.kind) {
    case "figures":
      return <Figures block={block} />;
    case "bars":
      return <Bars block={block} />;
    case "table":
      return <Table block={block} />;
    case "lines":
      return (
        <div class="slide-lines">
          {block.lines.map((line, index) => (
            <p key={index}>{unbroken(line)}</p>
          ))}
        </div>
      );
    case "sources":
      return (
        <ol class="slide-sources">
          {block.items.map(({ number, text }) => (
            <li key={number}>
              <b>{number}</b> {text}
            </li>
          ))}
        </ol>
      );
    case "chart":
    case "race":
      return <>{drawn?.(block) ?? <p class="slide-stand-in">{block.name}</p>}</>;
  }
}

type Of<K extends SlideBlock["kind"]> = { readonly block: Extract<SlideBlock, { readonly kind: K }> };

function Figures({ block: { items } }: Of<"figures">) {
  return (
    <dl class="slide-figures">
      {items.map(({ label, value, unit, detail, colour }) => (
        <div key={label}>
          <dt>
            {colour !== null && <span class="slide-dot" style={{ background: colourOf(colour) }} />}
            {label}
          </dt>
          <dd class="slide-value">
            {value}
            {HARD_SPACE}
            <span class="slide-unit">{unit}</span>
          </dd>
          {detail !== "" && <dd class="slide-detail">{detail}</dd>}
        </div>
      ))}
    </dl>
  );
}

function Bars({ block: { rows, marks, end, unit } }: Of<"bars">) {
  const at = (value: number) => `${(Math.min(value, end) / end) * 100}%`;
  return (
    <div class="slide-bars">
      <div class="slide-bars-grid" aria-hidden="true">
        {marks.map((mark) => (
          <span key={mark} style={{ left: at(mark) }} />
        ))}
      </div>
      {rows.map(({ label, middle, text, range, colour, isBaseline }) => (
        <div key={label} class="slide-bar-row">
          <p>
            <span>{label}</span>
            <span>
              {middle !== "" && <b>{middle}, </b>}
              {text}
            </span>
          </p>
          <div class="slide-bar-track">
            {range !== null && (
              <>
                <span
                  class={isBaseline ? "slide-bar slide-bar-hollow" : "slide-bar"}
                  style={{
                    left: at(range.low),
                    width: `calc(${at(range.high)} - ${at(range.low)})`,
                    ...(isBaseline ? {} : { background: colourOf(colour) }),
                  }}
                />
                <span class="slide-bar-middle" style={{ left: at(range.typical) }} />
              </>
            )}
          </div>
        </div>
      ))}
      <div class="slide-bars-marks" aria-hidden="true">
        {marks.map((mark) => (
          <span key={mark} style={{ left: at(mark) }}>
            {mark === end ? `${mark}${HARD_SPACE}${unit}` : mark}
          </span>
        ))}
      </div>
    </div>
  );
}

function Table({ block: { head, rows } }: Of<"table">) {
  return (
    <table class="slide-table">
      {head.length > 0 && (
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) =>
              column === 0 ? (
                <th key={column} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={column}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
