internal import CSodium

/// Base64 without padding, in which a text stands for one row of bytes only.
package enum Base64 {
    private static let variant = sodium_base64_VARIANT_ORIGINAL_NO_PADDING

    package static func encode(_ bytes: [UInt8]) -> String {
        // With room for the zero that ends a C string.
        var text = [CChar](repeating: 0, count: sodium_base64_encoded_len(bytes.count, variant))
        sodium_bin2base64(&text, text.count, bytes, bytes.count, variant)
        return String(decoding: text.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Nil for any other way of writing the same bytes.
    package static func decode(_ text: Substring) -> [UInt8]? {
        let letters = text.utf8.map { CChar(bitPattern: $0) }
        var bytes = [UInt8](repeating: 0, count: letters.count)
        var count = 0
        guard
            sodium_base642bin(&bytes, bytes.count, letters, letters.count, nil, &count, nil, variant) == 0
        else { return nil }
        return Array(bytes.prefix(count))
    }
}
