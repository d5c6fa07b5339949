package pe.gob.indecopi.gateway.reloj;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pe.gob.indecopi.gateway.Doble;

/** The clock of a service, as its management port shows it. */
public final class ServicioConReloj implements Doble.Respuesta {

  private LocalDate hoy;
  private final List<LocalDate> debidas;
  private final List<String> paradas = new ArrayList<>();
  private int pendientes;
  private int porMovimiento;
  private int caidas;
  private int miradas;

  public ServicioConReloj(String hoy, List<String> debidas) {
    this.hoy = LocalDate.parse(hoy);
    this.debidas = new ArrayList<>(debidas.stream().map(LocalDate::parse).toList());
  }

  @Override
  public synchronized void responder(HttpExchange pedido) throws IOException {
    var cuerpo = new String(pedido.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (!pedido.getRequestMethod().equals("POST")) {
      Doble.json(pedido, 200, estado());
    } else if (caidas > 0) {
      caidas--;
      Doble.json(pedido, 500, "{}");
    } else {
      Doble.json(pedido, 200, avanzar(LocalDate.parse(cuerpo.replaceAll("[^0-9-]", ""))));
    }
  }

  private String estado() {
    miradas++;
    var proximo =
        debidas.isEmpty()
            ? ""
            : ",\"proximo\":\"" + debidas.stream().sorted().toList().getFirst() + "\"";
    var json = "{\"hoy\":\"" + hoy + "\"" + proximo + ",\"pendientes\":" + pendientes + "}";
    pendientes = Math.max(0, pendientes - 1);
    return json;
  }

  private String avanzar(LocalDate hasta) {
    if (!hasta.isAfter(hoy)) {
      throw new IllegalStateException("only forward");
    }
    hoy = hasta;
    paradas.add(hasta.toString());
    pendientes = porMovimiento;
    var vencidas = debidas.stream().filter(dia -> !dia.isAfter(hasta)).toList();
    debidas.removeAll(vencidas);
    var n = new int[1];
    return vencidas.stream()
        .map(
            dia ->
                "{\"fecha\":\"%s\",\"expediente\":\"exp_%d\",\"acto\":\"VENCIMIENTO\"}"
                    .formatted(dia, n[0]++))
        .collect(Collectors.joining(",", "{\"hoy\":\"" + hoy + "\",\"sucesos\":[", "]}"));
  }

  synchronized List<String> paradas() {
    return List.copyOf(paradas);
  }

  synchronized String hoy() {
    return hoy.toString();
  }

  synchronized void pendientesTrasMover(int cuantos) {
    porMovimiento = cuantos;
  }

  synchronized int pendientes() {
    return pendientes;
  }

  synchronized int miradas() {
    return miradas;
  }

  synchronized void caerAlMover(int veces) {
    caidas = veces;
  }
}
