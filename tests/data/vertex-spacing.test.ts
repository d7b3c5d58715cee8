import { expect, test } from "vitest";
import { geodesicKm } from "../../src/core/geodesy/geodesic";
import type { Section } from "../../src/core/model/catalog";
import { measureSections } from "../../src/core/land/section-length";
import { buildAtlas } from "../../src/data/catalog";
import { readGeo } from "../../src/data/read-geo";

/** "At most about 40 km between two vertices": farther ones are told in the section's note. */
const FAR_KM = 50;
const VERY_FAR_KM = 100;

/** Lines with more than 100 km between two named places, by the reason why no name is carried there. */
const EMPTY: Readonly<Record<string, readonly string[]>> = {
  "desert of Iran, Turkmenistan and Uzbekistan: no settlement of GeoNames by the line": [
    "station-ashgabat-tm--station-dashoguz-tm",
    "station-bandar-abbas-ir--station-sirjan-ir-road",
    "station-chabahar-ir--station-iranshahr-ir-road",
    "station-iranshahr-ir--station-khash-ir-road",
    "station-jandaq-halt-ir--station-tabas-ir",
    "station-kerman-ir--station-sirjan-ir-road",
    "station-khash-ir--station-zahedan-ir-road",
    "station-kungrad-uz--station-karakalpakia-uz",
    "station-sirjan-ir--station-shahid-rajaee-port-ir-road",
    "station-tehran-ir--station-mashhad-ir-road",
    "station-torbat-e-heydarieh-ir--station-mashhad-ir-road",
    "station-turkmenabat-tm--station-gazojak-tm",
    "station-turkmenbashi-tm--station-ashgabat-tm-road",
    "station-yazd-ir--station-sirjan-ir-road",
    "station-zahedan-ir--station-torbat-e-heydarieh-ir-road",
  ],
  "line still being built: its stations are not published": [
    "station-iranshahr-ir--station-chabahar-ir",
    "station-khash-ir--station-iranshahr-ir",
  ],
  "steppe and half-desert of Kazakhstan and the lower Volga: sidings without a published position": [
    "station-aktau-port-kz--station-beyneu-kz-road",
    "station-aktogay-kz--station-dostyk-kz",
    "station-aktogay-kz--station-semey-kz",
    "station-astana-kz--station-tobol-kz",
    "station-astrakhan-ru--station-volgograd-ru-road",
    "station-atyrau-kz--station-dina-nurpeisova-kz",
    "station-kizlyar-ru--station-astrakhan-ru-road",
    "station-mangystau-kz--station-beyneu-kz",
    "station-semey-kz--station-lokot-ru",
    "station-shalkar-kz--station-beyneu-kz",
    "station-shu-kz--station-mointy-kz",
    "station-tobol-kz--station-kartaly-ru",
    "station-zharyk-kz--station-zhezkazgan-kz",
    "station-zhezkazgan-kz--station-saksaulskaya-kz",
  ],
  "taiga and mountains of Siberia and the Komi Republic: sidings without a published position": [
    "station-kotlas-ru--station-pechora-ru",
    "station-novaya-chara-ru--station-tynda-ru",
    "station-severobaykalsk-ru--station-novaya-chara-ru",
    "station-surgut-ru--station-korotchayevo-ru",
    "station-tobolsk-ru--station-surgut-ru",
    "station-tynda-ru--station-nizhny-bestyakh-ru",
    "station-tynda-ru--station-novy-urgal-ru",
    "station-tyumen-ru--station-tobolsk-ru",
  ],
};

const { land } = buildAtlas(readGeo()).atlas;
const nameAt = new Map(Object.values(land.stations).map(({ position, names }) => [position.join(), names["en"]]));
const lines = measureSections(land).filter(({ mode }) => mode !== "inland-waterway");

interface Stretch {
  readonly section: Section;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly km: number;
}

const stretches: readonly Stretch[] = lines.flatMap((section) =>
  section.path.slice(1).map((end, i) => {
    const start = section.path[i]!;
    return { section, from: nameAt.get(start.join()), to: nameAt.get(end.join()), km: geodesicKm(start, end) };
  }),
);

test("every vertex of a railway or road is a named place", () => {
  const nameless = stretches.filter(({ from, to }) => from === undefined || to === undefined);
  expect(nameless.map(({ section }) => section.id)).toEqual([]);
  expect(stretches.length).toBeGreaterThan(2500);
});

test("where two vertices lie farther than about 40 km apart, the section says that nothing named is carried", () => {
  const silent = stretches.filter(({ section, from, to, km }) => {
    return km > FAR_KM && !section.note?.includes(`between ${from} and ${to} (`);
  });
  expect(silent.map(({ section, from, to, km }) => `${section.id}: ${from} to ${to}, ${km.toFixed(0)} km`)).toEqual([]);
});

test("more than 100 km without a name lie only where the reason is known", () => {
  const bare = stretches.filter(({ km }) => km > VERY_FAR_KM).map(({ section }) => section.id);
  expect([...new Set(bare)].toSorted()).toEqual(Object.values(EMPTY).flat().toSorted());
});

test("there are no more such stretches than the 320 of November 2026", () => {
  expect(stretches.filter(({ km }) => km > FAR_KM).length).toBeLessThanOrEqual(320);
});
