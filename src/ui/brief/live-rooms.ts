/** Whatever the speaker may open from a slide, fetched before the network may be cut. @returns when all has come or failed */
export async function fetchLiveRooms(): Promise<void> {
  await Promise.allSettled([
    import("./ReturnBar"),
    import("../explore/CorridorPage"),
    import("../explore/PairPage"),
    import("../explore/StopCard"),
    import("../explore/PlaceCard"),
    import("../compare/QuestionBar"),
    import("../compare/CompareRoom"),
    import("../charts/ChartDrawer"),
    import("../isochrone/PlacesKey"),
    import("../claims/PairClaims"),
    import("../claims/ClaimsRoom"),
    import("../claims/ContextPage"),
    import("../claims/ClaimCard"),
    import("../evidence/Evidence"),
    import("../evidence/AccuracyPage"),
    import("../map/find"),
    import("../help/Help"),
  ]);
}
