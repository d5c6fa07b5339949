package pe.gob.indecopi.procedimientos.documentos;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the documents that parties hand in.
 *
 * @param tipos media types that are received, as told by content
 * @param maximo greatest length of one document
 * @param huerfano age after which a document that no file holds is deleted
 * @param limpieza time between two sweeps for such documents
 */
@ConfigurationProperties("indecopi.documentos")
record DocumentosProperties(
    @DefaultValue({
          "application/pdf",
          "image/png",
          "image/jpeg",
          "image/gif",
          "image/tiff",
          "audio/mpeg"
        })
        List<String> tipos,
    @DefaultValue("10MB") DataSize maximo,
    @DefaultValue("30d") Duration huerfano,
    @DefaultValue("1h") Duration limpieza) {}
