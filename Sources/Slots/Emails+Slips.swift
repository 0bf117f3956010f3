import Language

/// Addresses whose domain looks like a slip of the fingers.
extension Emails {
    /// What was meant by `ana@gmial.com`; nil where the domain is a usual one, or near none.
    package static func likelyMeant(_ address: String) -> String? {
        let sides = address.lowercased().split(separator: "@", maxSplits: 1)
        guard sides.count == 2, case let domain = String(sides[1]), !usual.contains(domain), !real.contains(domain)
        else { return nil }
        let typed = Array(domain.utf8)
        let near = usual.map {
            (name: $0, cost: SlipDistance.between(typed, Array($0.utf8), limit: SlipDistance.oneSlip))
        }
        .filter { $0.cost <= SlipDistance.oneSlip }.min { $0.cost < $1.cost }?.name
        return (near ?? mendedEnding(domain)).map { address.prefix { $0 != "@" } + "@" + $0 }
    }

    /// `.con` and its like end no address.
    private static func mendedEnding(_ domain: String) -> String? {
        guard let dot = domain.lastIndex(of: "."),
            String(domain[domain.index(after: dot)...]).isOne(of: "con cim cmo comm vom xom ocm coom cpm")
        else { return nil }
        return domain[..<dot] + ".com"
    }

    /// What most addresses end in, in the order in which they are believed.
    private static let usual = [
        "gmail.com", "yahoo.com", "hotmail.com", "outlook.com", "icloud.com", "aol.com", "live.com", "msn.com",
        "comcast.net", "cox.net", "att.net", "sbcglobal.net", "verizon.net", "protonmail.com", "hotmail.es",
        "yahoo.com.mx", "yahoo.es", "outlook.es",
    ]

    /// Domains that look like slips of those and are none.
    private static let real: Set<String> = [
        "ymail.com", "mail.com", "email.com", "fastmail.com", "rocketmail.com", "proton.me", "me.com", "mac.com",
        "gmx.com", "aim.com", "hotmail.fr", "hotmail.it", "hotmail.de", "yahoo.fr", "yahoo.it", "yahoo.ca",
        "outlook.fr",
        "outlook.de", "live.nl", "live.ca", "live.it",
    ]
}
