import type { Mode } from "../../core/model/leg";
import type { IceClass } from "../../core/model/scenario";
import type { Format } from "../format";
import type { ReasonWriter } from "./reasons-en";

export function hindiReason(f: Format): ReasonWriter {
  return (reason, { name, distance }) => {
    switch (reason.kind) {
      case "closed": {
        const shut = [...reason.passages, ...reason.places];
        const closed = shut.length === 0 ? [] : [`बंद: ${f.list(shut.map(name))}`];
        return [...(reason.suspended === null ? [] : [`स्थगित: ${name(reason.suspended)}`]), ...closed].join("; ");
      }
      case "closed-season":
        return `${reason.season.names.hi}: ${f.month(reason.month)} में बंद`;
      case "barred-sea":
        return `${f.month(reason.month)} में ${ofShips(reason.iceClass)} का ${reason.sea.names.hi} में प्रवेश वर्जित है`;
      case "unknown-rule":
        return `ज्ञात नहीं: ${f.month(reason.month)} में ${reason.sea.names.hi} में ${ofShips(reason.iceClass)} का कोई नियम आँकड़ों में नहीं है`;
      case "missing-speed":
        return `ज्ञात नहीं: ${OF_MODE[reason.mode]} गति का कोई आँकड़ा नहीं है`;
      case "missing-dwell":
        return `ज्ञात नहीं: ${name(reason.at)} पर ठहराव का कोई आँकड़ा नहीं है`;
      case "no-way":
        return `${name(reason.from.id)} और ${name(reason.to.id)} को एटलस की कोई रेल लाइन, सड़क या समुद्री मार्ग नहीं जोड़ता`;
      case "one-railhead":
        return `${name(reason.from.id)} और ${name(reason.to.id)} का रेल केंद्र एक ही है: माल सीधे ट्रक से जाता है`;
      case "no-option":
        return "इन दो छोरों के बीच ऐसा कोई मार्ग नहीं है";
      case "empty-place":
        return "कोई जगह नहीं दी गई: नाम, UN/LOCODE कोड या देशांतर,अक्षांश लिखें";
      case "unreadable-coordinates":
        return `निर्देशांक “${reason.text}” पढ़े नहीं जा सके: देशांतर,अक्षांश डिग्री में लिखें, जैसे 72.95,18.95`;
      case "swapped-coordinates":
        return `निर्देशांक “${reason.text}” उलटे हैं: पहले देशांतर आता है, ${reason.meant.join()}`;
      case "impossible-coordinates":
        return `निर्देशांक “${reason.text}” असंभव हैं: देशांतर −180 से 180 तक, अक्षांश −90 से 90 तक`;
      case "unknown-place":
        return `“${reason.text}” नाम की कोई जगह एटलस में नहीं है। क्या इनमें से कोई?`;
      case "ambiguous-place":
        return `“${reason.text}” एक से अधिक जगहों का नाम है। कौन सी?`;
      case "remote-point": {
        const far = `यह बिंदु सबसे पास की जगह से ${distance(reason.km)} दूर है; अधिक से अधिक ${distance(reason.limitKm)} चलता है`;
        const [lon, lat] = reason.position;
        return reason.swapped === null
          ? far
          : `${far}। संख्याएँ उलटने पर (${lat},${lon}) पास में ${name(reason.swapped.id)} है`;
      }
    }
  };
}

const OF_MODE: Readonly<Record<Mode, string>> = {
  sea: "समुद्र में",
  rail: "रेल की",
  road: "सड़क पर",
  "inland-waterway": "अंतर्देशीय जलमार्ग पर",
};

function ofShips(iceClass: IceClass): string {
  return iceClass === "none" ? "बिना हिम श्रेणी वाले जहाज़ों" : `हिम श्रेणी ${iceClass} वाले जहाज़ों`;
}
