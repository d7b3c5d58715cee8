import type { ComponentChildren } from "preact";
import type { QuantityFigure } from "../../core/model/catalog";
import type { Component, FigureKind } from "../../core/model/provenance";
import { LateWords } from "../parts/LateNote";
import { useAtlas, useI18n } from "../context";
import { KindMark, KINDS, NamedKind } from "../parts/KindMark";
import { SourceLink, useMissingSources, useSources } from "../parts/SourceLinks";

/** The figure once more and what it is about. */
export function OpenedFigure({
  figure,
  children,
}: {
  readonly figure: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="claim">
      <p class="figure-large strong">{figure}</p>
      <p>{children}</p>
    </div>
  );
}

export function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="evidence-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export function KindKey({ kinds }: { readonly kinds: readonly FigureKind[] }) {
  const shown = KINDS.filter((kind) => kinds.includes(kind));
  return (
    <ul class="key">
      {shown.map((kind) => (
        <li key={kind}>
          <NamedKind kind={kind} />
        </li>
      ))}
    </ul>
  );
}

/** What kind of figure it is, what is to be said of it, and who published it. */
export function Provenance({ figure: { kind, note, sources } }: { readonly figure: QuantityFigure }) {
  const { t } = useI18n();
  return (
    <>
      <Part title={t.kindOfFigure}>
        <KindKey kinds={[kind]} />
        {note !== undefined && <p>{note}</p>}
      </Part>
      <SourceList ids={sources} />
    </>
  );
}

/** Every source once, numbered, with its publisher, date and when it was read. */
export function SourceList({ ids }: { readonly ids: readonly string[] }) {
  const { t, f } = useI18n();
  const found = useSources(ids);
  const missing = useMissingSources(ids);
  if (found.length === 0 && missing.length === 0) return null;
  return (
    <Part title={t.sources}>
      <ol class="sources">
        {found.map((source) => (
          <li key={source.id}>
            <SourceLink source={{ ...source, published: null }} text={source.title} />
            <p class="small quiet">
              {t.publishedBy(
                source.publisher,
                source.published === null ? null : f.date(source.published),
                f.date(source.accessed),
              )}
            </p>
          </li>
        ))}
        {missing.map((id) => (
          <li key={id} data-missing={id}>
            {t.unknownSource(id)}
          </li>
        ))}
      </ol>
    </Part>
  );
}

/** An input as the data states it: bounds, usual value, unit, kind, year, and why it is assumed. */
export function ComponentInput({
  component,
  id,
  of,
}: {
  readonly component: Component | undefined;
  readonly id: string;
  readonly of?: string;
}) {
  const { t, f } = useI18n();
  const { lazyData } = useAtlas().state;
  if (component === undefined)
    return (
      <p class="small quiet" data-missing={lazyData.provenance.value === null ? undefined : id}>
        {lazyData.provenance.value === null ? <LateWords late={lazyData.sources} /> : t.unknownComponent(id)}
      </p>
    );
  const { low, typical, high, unit, kind, asOf, note } = component;
  const decimals = [low, typical, high].every(Number.isInteger) ? 0 : 2;
  const number = (value: number) =>
    f
      .number(value, decimals)
      .replace(/([.,]\d*?)0+$/, "$1")
      .replace(/[.,]$/, "");
  return (
    <p class="input small">
      {of !== undefined && <span class="input-name">{of}</span>}
      <KindMark kind={kind} /> <b>{low === high ? number(low) : `${number(low)}–${number(high)}`}</b> {t.unitName(unit)}
      {low === high ? "" : `, ${t.usually(number(typical))}`}
      <span class="quiet">
        {`; ${t.kinds[kind]}, ${f.date(asOf)}`}
        {note === undefined ? "" : `. ${note}`}
      </span>
    </p>
  );
}
