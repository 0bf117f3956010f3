internal import CSodium

/// The few primitives that the format is made of, over libsodium.
enum Sodium {
    static func makeReady() { _ = isReady }

    /// libsodium chooses its fastest code once, before its first use.
    private static let isReady = sodium_init() >= 0

    /// HMAC-SHA-256.
    static func authenticate(_ message: [UInt8], key: SecretBytes) -> [UInt8] {
        var state = crypto_auth_hmacsha256_state()
        var code = [UInt8](repeating: 0, count: 32)
        _ = key.withPointer { crypto_auth_hmacsha256_init(&state, $0, key.count) }
        crypto_auth_hmacsha256_update(&state, message, UInt64(message.count))
        crypto_auth_hmacsha256_final(&state, &code)
        sodium_memzero(&state, MemoryLayout.size(ofValue: state))
        return code
    }

    /// HKDF-SHA-256 (RFC 5869) with an output of one block, 32 bytes.
    static func derive(from secret: SecretBytes, salt: [UInt8], info: String) -> SecretBytes {
        var state = crypto_auth_hmacsha256_state()
        let extracted = SecretBytes(count: 32, isLocked: false) { out in
            crypto_auth_hmacsha256_init(&state, salt, salt.count)
            _ = secret.withPointer { crypto_auth_hmacsha256_update(&state, $0, UInt64(secret.count)) }
            crypto_auth_hmacsha256_final(&state, out)
        }
        let block = Array(info.utf8) + [1]
        let derived = SecretBytes(count: 32, isLocked: false) { out in
            _ = extracted.withPointer { crypto_auth_hmacsha256_init(&state, $0, extracted.count) }
            crypto_auth_hmacsha256_update(&state, block, UInt64(block.count))
            crypto_auth_hmacsha256_final(&state, out)
        }
        sodium_memzero(&state, MemoryLayout.size(ofValue: state))
        return derived
    }

    /// X25519; nil for a point of low order, which would give a secret that everybody knows.
    static func agree(_ secret: SecretBytes, with point: [UInt8]) -> SecretBytes? {
        makeReady()
        var isSound = false
        let shared = SecretBytes(count: 32, isLocked: false) { out in
            isSound = secret.withPointer { crypto_scalarmult_curve25519(out, $0, point) } == 0
        }
        return isSound ? shared : nil
    }

    /// The public half of an X25519 key.
    static func publicHalf(of secret: SecretBytes) -> [UInt8] {
        makeReady()
        var point = [UInt8](repeating: 0, count: 32)
        _ = secret.withPointer { crypto_scalarmult_curve25519_base(&point, $0) }
        return point
    }

    static let tagSize = 16

    /// ChaCha20-Poly1305 (RFC 8439) without additional data.
    static func seal(_ text: UnsafePointer<UInt8>, _ count: Int, key: SecretBytes, nonce: [UInt8]) -> [UInt8] {
        var sealed = [UInt8](repeating: 0, count: count + tagSize)
        _ = key.withPointer {
            crypto_aead_chacha20poly1305_ietf_encrypt(
                &sealed, nil, text, UInt64(count), nil, 0, nil, nonce, $0)
        }
        return sealed
    }

    /// Writes the text that was sealed, which is shorter by the tag; false where key, nonce or bytes are not those it
    /// was sealed with.
    static func open(
        _ sealed: [UInt8], key: SecretBytes, nonce: [UInt8], into text: UnsafeMutablePointer<UInt8>
    ) -> Bool {
        guard sealed.count >= tagSize else { return false }
        return key.withPointer {
            crypto_aead_chacha20poly1305_ietf_decrypt(
                text, nil, nil, sealed, UInt64(sealed.count), nil, 0, nonce, $0)
        } == 0
    }

    /// Compares without telling by its time where two codes differ.
    static func areEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        one.count == other.count && sodium_memcmp(one, other, one.count) == 0
    }

    static func random(_ count: Int) -> [UInt8] {
        makeReady()
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, count)
        return bytes
    }
}
