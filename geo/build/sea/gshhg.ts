/**
 * The GSHHG full-resolution shoreline (Wessel and Smith, 1996; LGPL), read from the netCDF file that the
 * Debian package gmt-gshhg-full installs. A judge of the build and of the tests: nothing of it is shipped.
 */
import { existsSync, readFileSync } from "node:fs";
import { File } from "jsfive";

const PATH = "/usr/share/gmt-gshhg/binned_GSHHS_f.nc";

/** Antarctica is not judged: its ice fronts move by kilometres from year to year and no port lies on them. */
export const JUDGED_FROM = -60; // degrees of latitude

/** A part of a shoreline within one 1-degree bin: lon and lat in turn. */
export interface ShorePart {
  readonly bin: number;
  readonly lonLat: Float64Array;
}

export interface Shore {
  readonly parts: readonly ShorePart[];
  readonly cornerLevels: Int16Array; // per bin: levels of its four corners, packed
}

export function readGshhg(): Shore | null {
  if (!existsSync(PATH)) return null;
  const bytes = readFileSync(PATH);
  const file = new File(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length), "gshhg");
  const column = (name: string): readonly number[] => file.get(name).value;
  const firstSegment = column("Id_of_first_segment_in_a_bin");
  const segmentCount = column("N_segments_in_a_bin");
  const info = column("Embedded_npts_levels_exit_entry_for_a_segment");
  const firstPoint = column("Id_of_first_point_in_a_segment");
  const lon = column("Relative_longitude_from_SW_corner_of_bin");
  const lat = column("Relative_latitude_from_SW_corner_of_bin");
  const parts: ShorePart[] = [];
  firstSegment.forEach((first, bin) => {
    if (southOf(bin) < JUDGED_FROM) return;
    for (let s = first; s < first + segmentCount[bin]!; s++)
      parts.push({ bin, lonLat: pointsOf(bin, firstPoint[s]!, info[s]! >> 9, lon, lat) });
  });
  return { parts, cornerLevels: Int16Array.from(column("Embedded_node_levels_in_a_bin")) };
}

/** Bins are counted from 0 E 90 N eastwards, then southwards. */
function pointsOf(
  bin: number,
  first: number,
  count: number,
  lon: readonly number[],
  lat: readonly number[],
): Float64Array {
  const west = bin % 360;
  const south = southOf(bin);
  const out = new Float64Array(count * 2);
  for (let i = 0; i < count; i++) {
    out[2 * i] = west + (lon[first + i]! & 0xffff) / 65535;
    out[2 * i + 1] = south + (lat[first + i]! & 0xffff) / 65535;
  }
  return out;
}

/** The southern border of a bin in degrees. */
function southOf(bin: number): number {
  return 89 - Math.floor(bin / 360);
}
