#include "language/data.hpp"

namespace okr::language {
namespace {

constexpr Words shared[] = {
    {Word::physical,
     "c, cm, co2e, db, dl, g, gb, gbit, gbps, ghz, gw, gwh, hz, kb, kg, km, kw, kwh, l, m, m2, m3, ma, mb, mbit, mbps, "
     "mg, mm, mw, mwh, m², m³, t, tb, tco2, tco2e, ton, tonn, tonne, tonnes, twh, v, w, fte, px, rps, qps, tps, kpl, "
     "pb, cl, ml, kj, kcal, ha, kvm, km2, km²"},
    {Word::standard,
     "ansi, astm, breeam, bs, cis, cobit, din, ds, dss, ecma, emas, en, ens, esrs, fda, gri, haccp, iec, ieee, ietf, "
     "ifrs, isae, iso, itil, mdr, nen, nis, nist, ns, owasp, pci, peppol, rfc, sdg, sff, sfi, soc, ss, ssae, tisax, "
     "ubl, "
     "wcag, sou, prop, leed, hipaa, csrd, psd, ias, eidas, fips, asvs, cmmi"},
    {Word::metric_name,
     "nps, enps, csat, ces, nki, nmi, kpi, arr, mrr, ltv, cac, roi, sla, slo, gmv, ebitda, dau, mau"},
};

}  // namespace

constinit const std::span<const Words> shared_words{shared};

constinit const std::string_view shared_idioms =
    "24/7, 24/7/365, 24-7, 50/50, 80/20, 20/20, 9/5, 7-eleven, 9-to-5, 9-til-5, 9-till-5, 360°, 360-graders, "
    "360-degree, 360-grader, 1:1, 1:1s, 1-til-1, 1-till-1, 1-to-1, 1-on-1, 1-1, 0-24, 7-11, 100-årsjubileum";

constinit const std::string_view product_numbers =
    "office 365, fortune 500, fortune 100, microsoft 365, m365, dynamics 365, windows 10, windows 11, industry 4.0, "
    "industri 4.0, web 3.0, web "
    "2.0, "
    "formula 1, formel 1, oauth 2.0, oauth 2, 360 grader, 360 graders, 360 degree, 360 degrees, industrie 4.0, "
    "gmp 5, python 3, java 17, rails 5, angular 2, http 2, ipv 6, covid 19";

const LanguageData& data_of(Language language) {
  static constexpr const LanguageData* all[] = {&english, &bokmal, &nynorsk, &danish, &swedish};
  return *all[static_cast<std::size_t>(language)];
}

}  // namespace okr::language
