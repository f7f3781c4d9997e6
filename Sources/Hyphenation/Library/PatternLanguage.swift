/// A language that Debian has a hyphenation dictionary for.
public struct PatternLanguage: Hashable, Sendable {
    /// The BCP 47 tag in small letters: the name of the trie file.
    public let tag: String
    /// The name of the dictionary in `/usr/share/hyphen`.
    public let dictionary: String
    /// The Debian package that holds it.
    public let package: String

    private init(_ tag: String, _ dictionary: String, package: String? = nil) {
        self.tag = tag
        self.dictionary = dictionary
        self.package = package ?? "hyphen-\(tag)"
    }

    /// All languages, in the order in which they are compiled.
    public static let all: [PatternLanguage] = [
        PatternLanguage("nl", "hyph_nl_NL.dic"),
        PatternLanguage("en", "hyph_en_GB.dic", package: "hyphen-en-gb"),
        PatternLanguage("en-us", "hyph_en_US.dic"),
        PatternLanguage("de", "hyph_de_DE.dic"),
        PatternLanguage("fr", "hyph_fr.dic"),
        PatternLanguage("es", "hyph_es_ES.dic"),
        PatternLanguage("pl", "hyph_pl_PL.dic"),
        PatternLanguage("uk", "hyph_uk_UA.dic"),
        PatternLanguage("af", "hyph_af_ZA.dic"),
        PatternLanguage("be", "hyph_be_BY.dic"),
        PatternLanguage("bg", "hyph_bg_BG.dic"),
        PatternLanguage("ca", "hyph_ca_ES.dic"),
        PatternLanguage("cs", "hyph_cs_CZ.dic"),
        PatternLanguage("da", "hyph_da_DK.dic"),
        PatternLanguage("el", "hyph_el_GR.dic"),
        PatternLanguage("gl", "hyph_gl_ES.dic"),
        PatternLanguage("hr", "hyph_hr_HR.dic"),
        PatternLanguage("hu", "hyph_hu_HU.dic"),
        PatternLanguage("id", "hyph_id_ID.dic"),
        PatternLanguage("is", "hyph_is_IS.dic"),
        PatternLanguage("it", "hyph_it_IT.dic"),
        PatternLanguage("lt", "hyph_lt_LT.dic"),
        PatternLanguage("lv", "hyph_lv_LV.dic"),
        PatternLanguage("nb", "hyph_nb_NO.dic", package: "hyphen-no"),
        PatternLanguage("nn", "hyph_nn_NO.dic", package: "hyphen-no"),
        PatternLanguage("pt", "hyph_pt_PT.dic", package: "hyphen-pt-pt"),
        PatternLanguage("pt-br", "hyph_pt_BR.dic"),
        PatternLanguage("ro", "hyph_ro_RO.dic"),
        PatternLanguage("ru", "hyph_ru_RU.dic"),
        PatternLanguage("sk", "hyph_sk_SK.dic"),
        PatternLanguage("sl", "hyph_sl_SI.dic"),
        PatternLanguage("sr", "hyph_sr_RS.dic"),
        PatternLanguage("sr-latn", "hyph_sr-Latn_RS.dic", package: "hyphen-sr"),
        PatternLanguage("sv", "hyph_sv_SE.dic"),
        PatternLanguage("zu", "hyph_zu_ZA.dic"),
    ]
}
