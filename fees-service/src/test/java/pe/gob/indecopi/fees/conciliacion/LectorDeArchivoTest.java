package pe.gob.indecopi.fees.conciliacion;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.prueba.Casos;

class LectorDeArchivoTest {

  private static final LocalDate HOY = LocalDate.of(2026, 11, 23);
  private static final String BUENO =
      ArchivosDeBanco.de("BCP", "2026-11-23", "A1", "482100935517", "1601.59", "A2", "", "10.00");

  @Test
  void readsAFileWhole() {
    var archivo = leer(BUENO);

    assertThat(archivo.canal()).isEqualTo(Canal.BCP);
    assertThat(archivo.fecha()).isEqualTo(HOY);
    assertThat(archivo.total()).isEqualTo(Dinero.soles("1611.59"));
    assertThat(archivo.pagos()).extracting(Pagado::linea).containsExactly(2, 3);
    assertThat(archivo.pagos().getLast().referencia()).isNull();
  }

  @Test
  void readsQuotesAMarkAtTheBeginningAndADayWithoutPayments() {
    assertThat(leer("\uFEFF" + BUENO.replace("482100935517", "\"4821, \"\"quizá\"\"\"")).pagos())
        .first()
        .extracting(Pagado::referencia)
        .isEqualTo("4821, \"quizá\"");
    assertThat(leer(ArchivosDeBanco.de("VISA", "2026-11-22")).pagos()).isEmpty();
  }

  @Test
  void namesEveryFaultWithItsLineAtOnce() {
    var malo =
        """
        registro,canal,fecha,comprobante,referencia,monto,moneda
        PAGO,BCP,2026-11-23,A1,,1.005,PEN
        PAGO,BCP,2026-11-23,A2,,0.00,PEN
        PAGO,BCP,2026-11-23,A2,,-5.00,PEN
        PAGO,VISA,2026-11-22,=A3,,"1,00",USD
        PAGO,BCP,2026-11-23,A4
        NOTA,BCP,2026-11-23,A5,,1.00,PEN
        TOTAL,BCP,2026-11-23,9,,3.00,PEN
        PAGO,BCP,2026-11-23,A6,,1.00,PEN
        """;

    assertThat(faltas(malo))
        .extracting(Falta::puntero)
        .containsExactlyInAnyOrder(
            "/2/monto",
            "/3/monto",
            "/4/monto",
            "/4/comprobante",
            "/5/canal",
            "/5/fecha",
            "/5/comprobante",
            "/5/monto",
            "/5/moneda",
            "/6",
            "/7/registro",
            "/8/comprobante",
            "/9/registro");
    assertThat(faltas(malo)).allMatch(f -> f.detalle().es().startsWith("línea " + linea(f)));
  }

  @Test
  void tellsAThousandFaultsAndCountsAllOfThem() {
    var nada = (ArchivosDeBanco.CABECERA + "\n" + "x\n".repeat(2_000)).getBytes(UTF_8);

    assertThat(rechazo(nada).faltas()).hasSize(FaltasDeArchivo.A_LO_MAS);
    assertThat(rechazo(nada).detalle().es()).contains("2001");
  }

  @Test
  void refusesAFileThatWasCutOff() {
    var cortado = BUENO.substring(0, BUENO.indexOf("TOTAL"));

    assertThat(faltas(cortado)).extracting(Falta::puntero).containsExactly("/4/registro");
    assertThat(faltas("")).extracting(Falta::puntero).contains("/1");
  }

  @Test
  void refusesATotalThatDoesNotAddUp() {
    assertThat(faltas(BUENO.replace("1611.59", "1611.60")))
        .extracting(Falta::puntero)
        .containsExactly("/4/monto");
  }

  @Test
  void refusesADayThatHasNotComeAndACashDesk() {
    assertThat(faltas(BUENO.replace("2026-11-23", "2026-11-24")))
        .extracting(Falta::puntero)
        .containsExactly("/2/fecha");
    assertThat(faltas(BUENO.replace("BCP", "CAJA")))
        .extracting(Falta::puntero)
        .contains("/2/canal");
    assertThat(faltas(BUENO.replace("2026-11-23", "0026-11-23")))
        .extracting(Falta::puntero)
        .containsExactly("/2/fecha");
    assertThat(faltas(BUENO.replace("2026-11-23", "23/11/2026")))
        .extracting(Falta::puntero)
        .contains("/2/fecha");
  }

  @Test
  void refusesWhatIsNotUtf8OrTooLong() {
    var latino = BUENO.replace("482100935517", "pagó").getBytes(ISO_8859_1);
    var largo =
        IntStream.rangeClosed(0, LectorDeArchivo.PAGOS)
            .boxed()
            .flatMap(i -> List.of("R" + i, "", "1.00").stream())
            .toArray(String[]::new);

    assertThat(rechazo(latino).codigo().valor()).isEqualTo("archivo-mal-formado");
    assertThat(rechazo(ArchivosDeBanco.de("BCP", "2026-11-23", largo).getBytes(UTF_8)).codigo())
        .extracting("valor")
        .isEqualTo("demasiado-grande");
    assertThat(rechazo(new byte[LectorDeArchivo.BYTES + 1]).codigo().valor())
        .isEqualTo("demasiado-grande");
  }

  @Test
  void neverFailsOtherwiseWhateverTheBytes() {
    Casos.todos(
        azar -> {
          var bytes = BUENO.getBytes(UTF_8);
          for (var i = azar.nextInt(6); i >= 0; i--) {
            bytes[azar.nextInt(bytes.length)] = (byte) azar.nextInt(256);
          }
          try {
            assertThat(LectorDeArchivo.leer(bytes, HOY).pagos()).isNotEmpty();
          } catch (Rechazo rechazo) {
            assertThat(rechazo.codigo().valor()).isEqualTo("archivo-mal-formado");
          }
        });
  }

  private static Archivo leer(String texto) {
    return LectorDeArchivo.leer(texto.getBytes(UTF_8), HOY);
  }

  private static List<Falta> faltas(String texto) {
    return rechazo(texto.getBytes(UTF_8)).faltas();
  }

  private static Rechazo rechazo(byte[] bytes) {
    return catchThrowableOfType(Rechazo.class, () -> LectorDeArchivo.leer(bytes, HOY));
  }

  private static String linea(Falta falta) {
    return falta.puntero().split("/")[1] + ":";
  }
}
