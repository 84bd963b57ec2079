package org.karesansui.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.karesansui.layout.AtomicFile;
import org.karesansui.layout.Mode;

/**
 * The certificate that the server shows where nobody gave it one: made once, kept in a PKCS #12 file that only the
 * daemon can read, replaced by putting another file there.
 */
final class SelfSigned {
    /** The file's mode keeps the key; a password beside it would keep nothing. */
    static final String PASSWORD = "karesansui";

    /** Browsers refuse longer ones from some authorities; for ours nobody comes to renew it. */
    private static final Duration LIFETIME = Duration.ofDays(3650);

    /** Clocks differ. */
    private static final Duration LEEWAY = Duration.ofDays(1);

    private static final AlgorithmIdentifier ECDSA = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);

    private SelfSigned() {}

    /** The key store in the file; made where the file is missing. */
    static KeyStore load(Path file, Set<String> names, InstantSource clock) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            if (!Files.exists(file)) {
                AtomicFile.write(file, make(store, names, clock), new Mode(0600));
            }
            try (var in = Files.newInputStream(file)) {
                store.load(in, PASSWORD.toCharArray());
            }
            return store;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The key store cannot be used: " + file, failure);
        }
    }

    private static byte[] make(KeyStore store, Set<String> names, InstantSource clock)
            throws GeneralSecurityException, IOException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        var password = PASSWORD.toCharArray();
        store.load(null, password);
        store.setKeyEntry("server", pair.getPrivate(), password, new Certificate[] {sign(pair, names, clock)});
        var bytes = new ByteArrayOutputStream();
        store.store(bytes, password);
        return bytes.toByteArray();
    }

    private static Certificate sign(KeyPair pair, Set<String> names, InstantSource clock)
            throws GeneralSecurityException, IOException {
        var content = content(pair, names, clock);
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(pair.getPrivate());
        signature.update(content.getEncoded("DER"));
        var whole = new DERSequence(new ASN1Encodable[] {content, ECDSA, new DERBitString(signature.sign())});
        return CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(whole.getEncoded("DER")));
    }

    /** RFC 5280 §4.1.2. */
    private static TBSCertificate content(KeyPair pair, Set<String> names, InstantSource clock) throws IOException {
        var generator = new V3TBSCertificateGenerator();
        var subject = new X500Name("CN=Karesansui");
        var now = clock.instant();
        generator.setSerialNumber(new ASN1Integer(new BigInteger(127, new SecureRandom())));
        generator.setSignature(ECDSA);
        generator.setIssuer(subject);
        generator.setSubject(subject);
        generator.setStartDate(new Time(Date.from(now.minus(LEEWAY))));
        generator.setEndDate(new Time(Date.from(now.plus(LIFETIME))));
        generator.setSubjectPublicKeyInfo(
                SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
        var extensions = new ExtensionsGenerator();
        var alternatives = names.stream().sorted().map(SelfSigned::name).toArray(GeneralName[]::new);
        extensions.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(alternatives));
        generator.setExtensions(extensions.generate());
        return generator.generateTBSCertificate();
    }

    private static GeneralName name(String name) {
        try {
            return new GeneralName(
                    GeneralName.iPAddress, InetAddress.ofLiteral(name).getHostAddress());
        } catch (IllegalArgumentException notNumeric) {
            return new GeneralName(GeneralName.dNSName, name);
        }
    }
}
