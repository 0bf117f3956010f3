/// What is wrong with a Bundle, before anybody else has to say so.
///
/// It knows the shape of our own Bundles and nothing beyond: what we never write is a fault too.
package struct FHIRCheck {
    private let bundle: JSONTree
    private var faults: [String] = []

    /// All faults, each with the resource it is in; empty for a sound Bundle.
    package static func faults(in bundle: JSONTree) -> [String] {
        var check = FHIRCheck(bundle: bundle)
        check.envelope()
        for entry in bundle["entry"]?.list ?? [] { check.entry(entry) }
        check.answers()
        return check.faults
    }

    private init(bundle: JSONTree) { self.bundle = bundle }

    private mutating func require(_ holds: Bool, _ fault: @autoclosure () -> String) {
        if !holds { faults.append(fault()) }
    }

    private var entries: [JSONTree] { bundle["entry"]?.list ?? [] }

    private mutating func envelope() {
        require(bundle["resourceType"] == "Bundle" && bundle["type"] == "transaction", "Bundle: no transaction")
        let urls = entries.compactMap { $0["fullUrl"]?.text }
        require(urls.count == entries.count && Set(urls).count == urls.count, "Bundle: a fullUrl is missing or twice")
        require(urls.allSatisfy { $0.hasPrefix("urn:uuid:") && $0.utf8.count == 45 }, "Bundle: a fullUrl is no uuid")
        let types = Set(entries.compactMap { $0["resource"]?["resourceType"]?.text })
        for type in ["Patient", "ServiceRequest", "Appointment", "Consent", "Provenance"] where !types.contains(type) {
            faults.append("Bundle: no \(type)")
        }
        require(!bundle.all.contains(where: \.isEmpty), "Bundle: something in it is empty")
        for reference in bundle.all.compactMap({ $0["reference"] }) {
            let isKnown = reference.text.map { urls.contains($0) } ?? false
            require(isKnown, "Bundle: \(reference.text ?? "a reference") leads nowhere")
        }
    }

    private mutating func entry(_ entry: JSONTree) {
        guard let resource = entry["resource"], let type = resource["resourceType"]?.text,
            let shape = FHIRShape.all[type]
        else {
            faults.append("Bundle: a resource of no known type")
            return
        }
        let request = entry["request"]
        if type == "Provenance" {
            let url = "Provenance/\(resource["id"]?.text ?? "")"
            require(request?["method"] == "PUT" && request?["url"]?.text == url, "\(type): not put under its id")
        } else {
            require(request?["method"] == "POST" && request?["url"]?.text == type, "\(type): the wrong request")
            require(request?["ifNoneExist"]?.text?.contains("=") == true, "\(type): sent twice, it would be twice")
        }
        for name in resource.members.keys.sorted() where !shape.members.keys.contains(name) && name != "resourceType" {
            faults.append("\(type).\(name): we never write that")
        }
        for (name, rule) in shape.members.sorted(by: { $0.key < $1.key }) {
            guard let value = resource[name] else {
                require(!rule.isNeeded, "\(type).\(name): missing")
                continue
            }
            require(rule.holds(value), "\(type).\(name): not as it has to be")
        }
    }

    /// Each answer belongs to a question of the questionnaire that is named, and has its type.
    private mutating func answers() {
        let resources = entries.compactMap { $0["resource"] }
        guard let response = resources.first(where: { $0["resourceType"] == "QuestionnaireResponse" }) else { return }
        guard let asked = resources.first(where: { $0["resourceType"] == "Questionnaire" }) else {
            faults.append("QuestionnaireResponse: its Questionnaire is missing")
            return
        }
        let canonical = "\(asked["url"]?.text ?? "")|\(asked["version"]?.text ?? "")"
        require(response["questionnaire"]?.text == canonical, "QuestionnaireResponse: names another Questionnaire")
        let types = Dictionary(
            (asked["item"]?.list ?? []).compactMap { item in
                item["linkId"]?.text.map { ($0, item["type"]?.text ?? "") }
            }, uniquingKeysWith: { first, _ in first })
        let names = ["date": "valueDate", "integer": "valueInteger", "choice": "valueCoding"]
        var seen: Set<String> = []
        for item in response["item"]?.list ?? [] {
            let id = item["linkId"]?.text ?? ""
            let name = types[id].map { names[$0] ?? "valueString" } ?? ""
            let answers = item["answer"]?.list ?? []
            require(seen.insert(id).inserted, "QuestionnaireResponse: \(id) is answered twice")
            require(
                answers.count == 1 && answers.allSatisfy { Array($0.members.keys) == [name] },
                "QuestionnaireResponse: the answer to \(id) is not of its question's type")
        }
    }
}
